/** The commonest groups of three characters in the logs of foundry/ (lower case, each log counted 200 times at most), the commonest first. */
const COMMON = [
  '   ionrun--- re===ingcomtiosiong apped /appronerons co^^^ctiit repin/gitactent actesvernneessunnersompithtorrsi/ususrode',
  'sr/bin --/bioryctoon pos veestr/btederr inagechepares/andrrororpp/ prer wororkilee: ectostainre stemanareoutun in preces',
  'iretinmaiconwithececksitresleat cte ommrceplepermmae abuiuilildmpln pforrococeepoeteepass nteallosiy: octmodletitot vcle',
  'st  ocean/gijobry:to/: o[cond]ckoo/a joob koun/gd]/]/uoduulenodduler/ati bu exat  ru/ru___/holoaoadlesor  atnt  doinfnfo',
  'rea  all filsynratomenine/rginoneequssime/ er mayncrects:homs: t sreqp/a th.jshoseadourameredint wis/c ornamle t rope/wo',
  'an getk/ar/wrk/th  no dihel  rsse-fotemen n a chad retd wterdir fid ide line -t -qui/rehanut ce ontet shecode puirput1.0',
  ': /era immissouexiurc /ulown: /mauntissd age own tens/ncis/roten rl: ail narentennts al tocreemoserrefbastheon:remsesgen',
  'uter ikenoke cl so 2. sycurg s wosh rrerigs -d ch -tok: axit/chup me:ells csecbun: rette wow 4.0sysurrttig aorin dthu--f',
  ' updowgrehub/barogashackogr -b/no-b 4.3-prfaipytnloani_to -ermilibvis-e rovce:wnlmot***...ll:isiyst peg rovierm: bn/b2.3',
  '--pigiup.n 2l re 1pac6.0th:e {ltsorc {0r v{0}orpg up ompu agn/m/orimastamag.33.04ecrt janu24.ub_floe j2.5efsphab_tcins/o',
  'b ct@v36.kflfs/rph336ubuw d.51rkfb nntu04.ut@@v5b mnup51.noth ehe _mo fa3.1de_tholed paineto iter: e_m.py linpmund foock',
  '/liythhonor:es is  1.nalib/ stjs:arsatesrcexpounernistot .11rse sendepm ne rna 1  | de:/pyrc/:innd pecortckakag motal de',
  'onffouorm caporindbleld   f is-rep/ner.insder://achusedispx npxe "gesst/nfioreassfig(no../ (nal/tramenesoart ast at f/pa',
  '", rom.tsstonstst.ts fro, i/coe:ienvarnse  /h sustrsts, lck lugpluabljecase  ^optext lom et: xpeas calure "/aveven beloc',
  ' a  an.0.0.0om docadecteendmpole.d t np/3.ugi/mot mle:on/solon3val11.dexpy"e ty",impn nyoutoceasrt def un/srasys:1cacarg',
  't tfinb/pe f (/sed ofdat  s(/hshowarst_of s, httttpticr/sshampialid:   1piloolset~~~ults/@n tn3.timckeemstur yotooesccli',
  'ntil/mele us|  elfran11/imee (no /in encartarsin shaceon./sh: 1olltyptat: ct o = mat - ypet pertex.pengra[incanrinptite-',
  'n ckere iweb: eake 0.ry/mav-pacore-pbelndrs tt.jeredrythirniharoots n/di wadep000ct nonve s (.teabeini 2 lerscr/..dleo] ',
  './.criolvd (  |vitjs  ar srorser:s as:2geme setu:  relefifo]x64/ro/opematrybab/// vaal /si: n pltri tr frpt/dene elve/lo',
  '64/e ce-fsonbe makexepla0.1colre/1.9  ee:/ed:[erhist/hhe/anse/psem./cscucue:12ripselcouiptue-totxec/cin/31/sspe weocaenc',
  'nc ci-  tedt nenitrooi-rookeedrmaangn solclcao s//hcatadddto.9/9/x/x6unc ^^  cdin-- ch log htuesd fracytet icjsl/pavael/',
  '/st!!!rn ota-cortieme 0 r] -in"/olat itchallet ( py4/lonnn i ge onorgnextchn f haata { ervst:1, /a.@bae od/njs/obj ap (f',
  'or]ry bjedone rlid/@btpsefaque/te_coe 2t.tlloc/pe bs id b:1:',
].join('');

const RANKS = new Map(Array.from({ length: COMMON.length / 3 }, (_, rank) => [COMMON.slice(3 * rank, 3 * rank + 3), rank]));

/** About how often a group of three characters stands in a megabyte of log: the counts behind the list fall as Zipf's law has it. */
export function frequencyOf(group: string): number {
  const rank = RANKS.get(group);
  return rank === undefined ? 5 : 10_000 / (1 + rank / 20);
}

/** About how often a literal (lower case) can stand in a megabyte of log: not more often than its rarest group of three. */
export function commonness(literal: string): number {
  let least = literal.length < 3 ? 10_000 : Infinity;
  for (let at = 0; at + 3 <= literal.length; at += 1) least = Math.min(least, frequencyOf(literal.slice(at, at + 3)));
  return least;
}

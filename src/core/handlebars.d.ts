/** The build of Handlebars that needs nothing else: the package's own entry loads its command line and `fs` as well. */
declare module 'handlebars/dist/handlebars.min.js' {
  import Handlebars from 'handlebars';
  export default Handlebars;
}

export { FOLDER_PANE, buildPane, buildPaneIfStale } from './pane';

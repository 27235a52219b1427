// What the editor of items takes from ProseMirror; see README.md beside this file.
export { DOMParser, DOMSerializer, Schema } from 'prosemirror-model';
export { EditorState, NodeSelection, Plugin, TextSelection } from 'prosemirror-state';
export { EditorView } from 'prosemirror-view';
export { baseKeymap, chainCommands, exitCode, lift, selectParentNode, setBlockType, toggleMark, wrapIn } from 'prosemirror-commands';
export { history, redo, undo } from 'prosemirror-history';
export { keymap } from 'prosemirror-keymap';
export { liftListItem, sinkListItem, splitListItem, wrapInList } from 'prosemirror-schema-list';
export {
  addColumnAfter, addColumnBefore, addRowAfter, addRowBefore, deleteColumn, deleteRow, deleteTable, fixTables, goToNextCell, isInTable,
  mergeCells, splitCell, tableEditing, toggleHeaderCell, toggleHeaderColumn, toggleHeaderRow,
} from 'prosemirror-tables';

import './desk';

import './desk';
import './pages';

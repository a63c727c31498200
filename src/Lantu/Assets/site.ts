import './desk';
import './pages';
import './passkeys';

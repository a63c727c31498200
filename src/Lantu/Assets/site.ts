import './charts';
import './desk';
import './pages';
import './passkeys';
import './reports';

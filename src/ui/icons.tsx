/** The icons in use: the one place that names them. */
export {
  ChevronDown,
  ChevronLeft,
  ChevronRight,
  ChevronUp,
  ChevronsUpDown,
  CornerDownRight,
  Download,
  Keyboard,
  Link,
  Printer,
  Quote,
  Search,
  X,
} from 'lucide-react';

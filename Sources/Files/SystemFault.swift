import Glibc
package import ServiceModel

/// What a call of the system failed with.
package struct SystemFault: Error, Hashable, Sendable {
    /// As `errno` has it.
    package let code: Int32

    package init(code: Int32) {
        self.code = code
    }

    /// What is wrong, to follow a colon; in the system's own words where it is rare.
    package func words(_ language: Language) -> String {
        switch code {
        case ENOSPC, EDQUOT: language("the disk is full", "dysk jest pełny")
        case EBADF: language("it is closed", "jest zamknięte")
        case EROFS: language("it is read-only", "jest tylko do odczytu")
        case EIO: language("the device fails", "urządzenie zawodzi")
        case EFBIG: language("it would be too large", "byłoby za duże")
        case ENAMETOOLONG: language("the name is too long", "nazwa jest za długa")
        case EPIPE: language("nobody reads it", "nikt tego nie czyta")
        default: String(cString: strerror(code))
        }
    }
}

import Glibc
package import ServiceModel

/// What stands at a path.
package enum FileKind: Hashable, Sendable {
    case plain, folder, device, pipe, socket

    package init(mode: UInt32) {
        switch mode & S_IFMT {
        case S_IFDIR: self = .folder
        case S_IFCHR, S_IFBLK: self = .device
        case S_IFIFO: self = .pipe
        case S_IFSOCK: self = .socket
        default: self = .plain
        }
    }

    package func name(_ language: Language) -> String {
        switch self {
        case .plain: language("a plain file", "zwykły plik")
        case .folder: language("a folder", "katalog")
        case .device: language("a device", "urządzenie")
        case .pipe: language("a pipe", "potok")
        case .socket: language("a socket", "gniazdo")
        }
    }
}

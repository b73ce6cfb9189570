import Glibc
package import ServiceModel

/// Why a file cannot be read or written. The one that was there is as it was.
package enum FileFault: Error, Hashable, Sendable {
    case missing(path: String)
    case noPermission(path: String)
    /// Nothing but a plain file is ever replaced.
    case notPlain(path: String, FileKind)
    case diskFull(path: String)
    /// Bytes.
    case tooLarge(path: String, limit: Int)
    /// Links that lead round in a circle, or on and on.
    case linksWithoutEnd(path: String)
    case failed(path: String, SystemFault)

    package init(_ fault: SystemFault, path: String) {
        switch fault.code {
        case ENOSPC, EDQUOT: self = .diskFull(path: path)
        case ENOENT: self = .missing(path: path)
        case EACCES, EPERM, EROFS, ENOTDIR: self = .noPermission(path: path)
        case EISDIR: self = .notPlain(path: path, .folder)
        case ELOOP: self = .linksWithoutEnd(path: path)
        default: self = .failed(path: path, fault)
        }
    }

    /// The same of a file that is called otherwise.
    package func called(_ name: String) -> FileFault {
        switch self {
        case .missing: .missing(path: name)
        case .noPermission: .noPermission(path: name)
        case .notPlain(_, let kind): .notPlain(path: name, kind)
        case .diskFull: .diskFull(path: name)
        case .tooLarge(_, let limit): .tooLarge(path: name, limit: limit)
        case .linksWithoutEnd: .linksWithoutEnd(path: name)
        case .failed(_, let fault): .failed(path: name, fault)
        }
    }
}

extension FileFault {
    /// Told of a file that was to be written.
    package func sentenceOfWriting(_ language: Language) -> String {
        switch self {
        case .notPlain(let path, let kind):
            language(
                "\(path) is \(kind.name(.english)), no plain file; nothing was written. - means the output.",
                "\(path) to \(kind.name(.polish)), a nie zwykły plik; niczego nie zapisano. - oznacza wyjście.")
        case .missing(let path), .noPermission(let path):
            language(
                "\(path) cannot be written; check the folder and its permissions.",
                "Nie można zapisać \(path); sprawdź katalog i uprawnienia.")
        case .diskFull(let path):
            language(
                "\(path) cannot be written: the disk is full. What was there is as it was.",
                "Nie można zapisać \(path): dysk jest pełny. Co tam było, zostało bez zmian.")
        case .linksWithoutEnd(let path):
            language(
                "\(path) is a link that leads nowhere; nothing was written.",
                "\(path) to dowiązanie, które donikąd nie prowadzi; niczego nie zapisano.")
        case .tooLarge(let path, _): language("\(path) is too large.", "Plik \(path) jest za duży.")
        case .failed(let path, let fault):
            language(
                "\(path) cannot be written: \(fault.words(.english)).",
                "Nie można zapisać \(path): \(fault.words(.polish)).")
        }
    }

    /// Told of a file that was to be read.
    package func sentenceOfReading(_ language: Language) -> String {
        switch self {
        case .notPlain(let path, let kind):
            language(
                "\(path) is \(kind.name(.english)) and cannot be read.",
                "\(path) to \(kind.name(.polish)); nie można go odczytać.")
        case .tooLarge(let path, let limit):
            language(
                "\(path) has more than \(limit >> 20) MiB; nothing was taken in.",
                "\(path) ma ponad \(limit >> 20) MiB; niczego nie wczytano.")
        case .missing(let path), .noPermission(let path), .diskFull(let path), .linksWithoutEnd(let path):
            language("\(path) cannot be read.", "Nie można odczytać pliku \(path).")
        case .failed(let path, let fault):
            language(
                "\(path) cannot be read: \(fault.words(.english)).",
                "Nie można odczytać pliku \(path): \(fault.words(.polish)).")
        }
    }
}

import DeskModel
import ServiceModel
import Storage

/// What a verb cannot do because of how it was called; everything else is a `Refusal` or a `StoreFault`.
enum Failure: Error {
    /// An option's value makes no sense.
    case option(String, InputFault)
    /// A usage that no single option is to blame for, in both languages.
    case usage(english: String, polish: String)
    /// Refused by the command line itself.
    case refused(english: String, polish: String)
    /// A file to read is not there, or not readable.
    case noFile(String)

    var status: ExitStatus {
        switch self {
        case .option, .usage: .usage
        case .refused: .refused
        case .noFile: .notFound
        }
    }

    func sentence(_ language: Language) -> String {
        switch self {
        case .option(let name, let fault): "\(name): \(fault.sentence(language))"
        case .usage(let english, let polish), .refused(let english, let polish): language(english, polish)
        case .noFile(let path): language("\(path) cannot be read.", "Nie można odczytać pliku \(path).")
        }
    }
}

extension StoreFault {
    /// A file that is there already, or in use, is left alone, which is a guard; the rest means that the store cannot be
    /// used.
    var status: ExitStatus {
        switch self {
        case .exists, .inUse: .refused
        default: .store
        }
    }
}

extension Refusal {
    var status: ExitStatus { ExitStatus(rawValue: exitCode) ?? .refused }
}

import DeskModel
import Files
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
    /// What stands in a file is wrong there.
    case file(line: Int?, column: String?, english: String, polish: String)
    /// A file cannot be read.
    case reading(FileFault)
    /// A file cannot be written.
    case writing(FileFault)

    /// A verb that edits was told no change.
    static var nothingToChange: Failure { .usage(english: "Say what to change.", polish: "Podaj, co zmienić.") }

    var status: ExitStatus {
        switch self {
        case .option, .usage: .usage
        case .refused, .file: .refused
        case .reading(.missing), .reading(.noPermission), .reading(.notPlain), .reading(.linksWithoutEnd): .notFound
        case .writing(.diskFull), .writing(.failed), .reading(.failed): .store
        case .reading, .writing: .refused
        }
    }

    func sentence(_ language: Language) -> String {
        switch self {
        case .option(let name, let fault): "\(name): \(fault.sentence(language))"
        case .usage(let english, let polish), .refused(let english, let polish), .file(_, _, let english, let polish):
            language(english, polish)
        case .reading(let fault): fault.sentenceOfReading(language)
        case .writing(let fault): fault.sentenceOfWriting(language)
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

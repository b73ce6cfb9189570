import Files
import Glibc
import ServiceModel

/// An answer could not be written, or not whole. What the store has confirmed stands.
enum OutputFault: Error, Hashable {
    /// Whoever read the other end of the pipe has had enough, as `head` has: no mistake, and nothing to tell.
    case readerGone
    /// A full disk, a device that fails, an output that is closed.
    case failed(SystemFault)

    init(_ fault: SystemFault) {
        self = fault.code == EPIPE ? .readerGone : .failed(fault)
    }

    var status: ExitStatus {
        switch self {
        case .readerGone: .readerGone
        case .failed: .store
        }
    }

    /// `nil` when nobody has to be told.
    func sentence(_ language: Language) -> String? {
        switch self {
        case .readerGone: nil
        case .failed(let fault):
            language(
                "The answer could not be written whole: \(fault.words(.english)). What the store has confirmed stands.",
                "Nie udało się zapisać całej odpowiedzi: \(fault.words(.polish)). Co baza potwierdziła, zostaje.")
        }
    }
}

import DeskModel
import Posting
import ServiceModel
import Synchronization

/// Reads the password when the first message of a round is handed over, so that a file that is mended works without a new start.
final class LazyPoster: MailPosting {
    private let mail: ConfiguredMail
    private let poster = Mutex<MailPoster?>(nil)

    init(_ mail: ConfiguredMail) { self.mail = mail }

    var domain: String { (try? current())?.domain ?? mail.domain }

    func post(_ message: OutgoingMail, handingOver: () -> Bool) -> PostAnswer {
        do throws(JobFault) {
            return try current().post(message, handingOver: handingOver)
        } catch {
            return .unreachable(error)
        }
    }

    func rest() {
        let resting = poster.withLock { poster in
            defer { poster = nil }
            return poster
        }
        resting?.rest()
    }

    private func current() throws(JobFault) -> MailPoster {
        if let known = poster.withLock({ $0 }) { return known }
        let fresh = try mail.makePoster()
        poster.withLock { $0 = fresh }
        return fresh
    }
}

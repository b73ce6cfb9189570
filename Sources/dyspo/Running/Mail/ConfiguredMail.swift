import Configuration
import DeskModel
import Posting
import ServiceModel

/// The mail server of this machine's settings.
struct ConfiguredMail: Sendable {
    private let settings: MailSettings
    private let environment: [String: String]

    /// `nil` without `[mail]`.
    init?(_ surroundings: Surroundings) {
        guard let settings = surroundings.settings.mail else { return nil }
        self.settings = settings
        environment = surroundings.environment
    }

    /// Throws where the password cannot be had.
    func server() throws(JobFault) -> SmtpServer {
        let password = try MailPassword(settings, environment).read()
        return SmtpServer(
            host: settings.host, port: settings.port, security: settings.security,
            login: settings.user.map { SmtpServer.Login(user: $0, password: password ?? "") },
            authorities: settings.authorities.map { MailPassword.whole($0, environment) }, timeout: settings.timeout)
    }

    /// Whoever hands mail to it, with the password as it is now.
    var poster: LazyPoster { LazyPoster(self) }

    func makePoster() throws(JobFault) -> MailPoster {
        MailPoster(
            try server(), from: settings.from, copy: settings.copy, copiesNotices: settings.copiesNotices)
    }

    var domain: String { settings.from.split(separator: "@").last.map(String.init) ?? "localhost" }
    var copy: String? { settings.copy }
    var name: String { "\(settings.host):\(settings.port)" }
}

import Foundation
package import ServiceModel

/// Tries a mail server without sending anything.
package struct MailProbe: Sendable {
    package enum Step: String, CaseIterable, Sendable {
        case connection, encryption, login, answer

        package func name(_ language: Language) -> String {
            guard language == .polish else { return rawValue }
            return switch self {
            case .connection: "połączenie"
            case .encryption: "szyfrowanie"
            case .login: "logowanie"
            case .answer: "odpowiedź"
            }
        }
    }

    package struct Finding: Sendable {
        package let step: Step
        package let isGood: Bool
        /// What went wrong, or what the server said.
        package let english: String
        package let polish: String

        package func words(_ language: Language) -> String { language(english, polish) }
    }

    private let server: SmtpServer

    package init(_ server: SmtpServer) { self.server = server }

    /// Each step that was come to, the last one with what stopped it.
    package func findings() -> [Finding] {
        let answer = SmtpLine(server).send(from: "", to: [], .init(), mayEnd: { false })
        let talk = answer.talk
        var found: [Finding] = []
        func good(_ step: Step, _ english: String, _ polish: String) {
            found.append(Finding(step: step, isGood: true, english: english, polish: polish))
        }
        let isThrough = answer.code == 0
        let greeting = talk.replies.first { $0.command.isEmpty && $0.code == 220 }?.text
        if let greeting { good(.connection, "\(server.name): \(greeting)", "\(server.name): \(greeting)") }
        let begun = talk.reply(to: "STARTTLS")?.code == 220
        let isEncrypted = server.security == .tls ? greeting != nil : begun && (isThrough || hasSpokenSince(talk))
        if server.security != .none, isEncrypted {
            good(.encryption, "TLS, and the certificate is believed", "TLS, certyfikat wiarygodny")
        }
        if server.security == .none, greeting != nil {
            good(.encryption, "none, as the settings say", "brak, zgodnie z ustawieniami")
        }
        let hasLogin = talk.replies.contains { $0.command == "*" && $0.code == 235 }
        if let user = server.login?.user, hasLogin { good(.login, user, user) }
        if server.login == nil, isThrough { good(.login, "none, as the settings say", "brak, zgodnie z ustawieniami") }
        if isThrough, server.login != nil, !hasLogin {
            let english = "The server wants no login, and the settings have one."
            let polish = "Serwer nie chce logowania, a ustawienia je mają."
            found.append(Finding(step: .login, isGood: false, english: english, polish: polish))
        }
        guard !isThrough else {
            good(.answer, talk.replies.last?.text ?? "", talk.replies.last?.text ?? "")
            return found
        }
        let fault = SmtpFault(answer, server).told(server)
        let step = Step.allCases.first { step in !found.contains { $0.step == step } } ?? .answer
        let detail = answer.words.isEmpty ? "" : " (\(answer.words))"
        found.append(
            Finding(step: step, isGood: false, english: fault.english + detail, polish: fault.polish + detail))
        return found
    }

    /// Behind STARTTLS the server was greeted anew.
    private func hasSpokenSince(_ talk: SmtpTalk) -> Bool {
        talk.commands.lastIndex(of: "STARTTLS").map { $0 < talk.commands.count - 1 } ?? false
    }
}

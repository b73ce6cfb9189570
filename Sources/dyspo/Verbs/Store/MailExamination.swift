import DeskModel
import Posting
import ServiceModel

/// What the doctor says of mail: whether there is a server, and when asked, whether it takes what the settings say.
struct MailExamination {
    let session: Session
    let language: Language

    /// Nothing is asked of the server.
    var check: Check {
        guard let mail = ConfiguredMail(session.surroundings) else {
            return Check(
                "mail", true, language("none: messages wait in the outbox", "brak: wiadomości czekają w poczcie"))
        }
        do throws(JobFault) {
            _ = try mail.server()
        } catch {
            return Check("mail", false, error.sentence(language))
        }
        return Check("mail", true, mail.name + language("; --mail tries it", "; sprawdzi --mail"))
    }

    /// Connection, encryption, login and an answer, each with what the server said. Nothing is sent.
    func tried() -> [Check] {
        guard let mail = ConfiguredMail(session.surroundings) else {
            return [
                Check(
                    "mail", false,
                    language("there is no [mail] in config.toml", "w config.toml nie ma [mail]"))
            ]
        }
        do throws(JobFault) {
            return MailProbe(try mail.server()).findings().map { finding in
                Check("mail-\(finding.step.rawValue)", finding.isGood, finding.words(language))
            }
        } catch {
            return [Check("mail-login", false, error.sentence(language))]
        }
    }
}

import DeskModel
import Foundation
import ServiceModel

/// What people send along when they report a fault: the mail itself, a picture of what they see. The demo makes them.
struct DemoEnclosures {
    private let symptom: String
    private let caller: String
    private let words: String
    private let at: Timestamp

    init(_ symptom: String, _ caller: String, _ words: String, at: Timestamp) {
        (self.symptom, self.caller, self.words, self.at) = (symptom, caller, words, at)
    }

    /// Of the ticket at that place: those that came by e-mail have it, every third one has a picture.
    func files(of index: Int) -> [(name: String, bytes: Data)] {
        let isMail = TicketChannel.allCases[index % 3] == .email
        return (isMail ? [("zgloszenie-\(index + 1).eml", mail(index))] : [])
            + (index.isMultiple(of: 3) ? [("zdjecie-\(index + 1).png", DemoPNG.picture(seed: index))] : [])
    }

    /// A short message (RFC 5322) in UTF-8.
    private func mail(_ index: Int) -> Data {
        let name = caller.split(separator: ",").first.map(String.init) ?? caller
        let address = DemoContacts.email(name, at: "firma-\(index + 1)")
        let lines = [
            "From: \(Self.encoded(name)) <\(address)>", "To: serwis@zimny-serwis.example",
            "Subject: \(Self.encoded(symptom))", "Message-ID: <pokaz-\(index + 1)@firma-\(index + 1).example>",
            "Date: \(Self.date(at))", "MIME-Version: 1.0", "Content-Type: text/plain; charset=utf-8",
            "Content-Transfer-Encoding: 8bit", "", "Dzień dobry,", "", words, "", caller, "",
        ]
        return Data(lines.joined(separator: "\r\n").utf8)
    }

    /// An encoded word (RFC 2047) for each text, which is short.
    private static func encoded(_ text: String) -> String {
        "=?UTF-8?B?\(Data(text.prefix(30).utf8).base64EncodedString())?="
    }

    /// In UTC.
    private static func date(_ moment: Timestamp) -> String {
        let format = DateFormatter()
        format.locale = Locale(identifier: "en_US_POSIX")
        format.timeZone = TimeZone(secondsFromGMT: 0)
        format.dateFormat = "EEE, dd MMM yyyy HH:mm:ss '+0000'"
        return format.string(from: Date(timeIntervalSince1970: TimeInterval(moment.seconds)))
    }
}

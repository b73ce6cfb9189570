import Foundation
import Mail

/// Mails as bytes, lines ended as on the wire.
enum SampleMail {
    static func bytes(_ lines: String) -> Data {
        Data(lines.replacing("\n", with: "\r\n").utf8)
    }

    static func read(_ lines: String) throws -> ReceivedMail {
        try MailReader().read(bytes(lines))
    }

    /// A mail of one text part; `body` goes in as it is.
    static func plain(_ type: String, _ body: [UInt8], encoding: String = "8bit") throws -> ReceivedMail {
        let head = """
            From: jan@przyklad.example
            Subject: x
            MIME-Version: 1.0
            Content-Type: \(type)
            Content-Transfer-Encoding: \(encoding)


            """
        return try MailReader().read(bytes(head) + Data(body))
    }

    static func base64(_ text: String) -> String { Data(text.utf8).base64EncodedString() }

    /// A mail with a text and one attachment, of which these are the headers.
    static func attached(_ headers: String, _ body: String) throws -> ReceivedMail {
        try read(
            """
            From: jan@przyklad.example
            Subject: x
            MIME-Version: 1.0
            Content-Type: multipart/mixed; boundary="b"

            --b
            Content-Type: text/plain; charset=utf-8

            W załączeniu.
            --b
            \(headers)

            \(body)
            --b--

            """)
    }
}

extension String {
    /// ąćęłńóśźż and their capitals in a set of one byte a letter, ASCII as it is.
    func bytes(_ set: [Character: UInt8]) -> [UInt8] {
        map { set[$0] ?? $0.asciiValue! }
    }

    static let windows1250: [Character: UInt8] = [
        "ą": 0xB9, "ć": 0xE6, "ę": 0xEA, "ł": 0xB3, "ń": 0xF1, "ó": 0xF3, "ś": 0x9C, "ź": 0x9F, "ż": 0xBF, "Ś": 0x8C,
        "Ż": 0xAF, "„": 0x84, "”": 0x94,
    ]
    static let iso88592: [Character: UInt8] = [
        "ą": 0xB1, "ć": 0xE6, "ę": 0xEA, "ł": 0xB3, "ń": 0xF1, "ó": 0xF3, "ś": 0xB6, "ź": 0xBC, "ż": 0xBF, "Ś": 0xA6,
        "Ż": 0xAF,
    ]
}

import DeskModel
import ServiceModel
import Storage

extension TakeBounce: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        guard let message = try scope.read.message(known: messageID) else {
            throw Refusal.desk(.notFound(.message, key: "<\(messageID)>"))
        }
        // The words of strangers are one line, and short.
        let line = String(String.UnicodeScalarView(self.words.unicodeScalars.map { PlainText.steers($0) ? " " : $0 }))
        let words = String(line.split(whereSeparator: \.isWhitespace).joined(separator: " ").prefix(300))
        try scope.change(message, by: .bounce, words: words) { $0.words = words }
        return Outcome(
            .notices(.cameBack(try scope.number(of: message), message.kind, to: message.address, words: words)))
    }
}

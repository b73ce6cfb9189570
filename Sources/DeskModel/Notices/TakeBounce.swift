package import ServiceModel

/// A message that a server took has come back: it has not reached anybody.
package struct TakeBounce: Command {
    package static let name = "take-bounce"
    package static let undo = UndoClass.reversible
    package static let permission = Permission.plan

    /// As it stands in the headers that came back.
    package var messageID: String
    /// Why, in the words of the server that sent it back.
    package var words: String

    package init(messageID: String, words: String) {
        self.messageID = messageID
        self.words = words
    }
}

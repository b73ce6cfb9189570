/// Hands messages to a mail server, one at a time.
package protocol MailPosting: Sendable {
    /// What stands behind the @ of a Message-ID.
    var domain: String { get }

    /// `handingOver` is asked when everything is said but the end of the message: from then on the server may have taken it.
    /// On no the message is broken off, and no server delivers what has no end.
    func post(_ mail: OutgoingMail, handingOver: () -> Bool) -> PostAnswer

    /// No more messages for a while: connections are closed.
    func rest()
}

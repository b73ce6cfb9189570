extension EntityKind {
    package static let message = EntityKind("message", "message", "wiadomość")
    package static let optOut = EntityKind("opt-out", "wish for no notices", "rezygnacja z powiadomień")
    package static let hook = EntityKind("hook", "hook", "zaczep")

    static let notices = [message, optOut, hook]
}

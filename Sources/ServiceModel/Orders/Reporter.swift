/// Who told of it, and how to reach them.
package struct Reporter: Hashable, Sendable, Codable {
    package var name: String
    package var phone: String
    package var email: String

    package init(name: String = "", phone: String = "", email: String = "") {
        self.name = name
        self.phone = phone
        self.email = email
    }
}

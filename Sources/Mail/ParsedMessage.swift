import CMime
import Foundation

/// A mail as GMime took it apart. Its parts and headers live as long as it does.
final class ParsedMessage {
    /// At one place until it is closed: GMime notes its warnings there.
    private let mail = UnsafeMutablePointer<mm_mail>.allocate(capacity: 1)

    private static let isReady: Void = mm_start()

    /// `fallback` is the character set of bytes in the head that are no UTF-8. `nil` when GMime finds no mail.
    init?(_ bytes: Data, fallback: String) {
        _ = Self.isReady
        mail.initialize(to: mm_mail())
        let isOpen = bytes.withUnsafeBytes { raw in
            mm_open(mail, raw.baseAddress?.assumingMemoryBound(to: UInt8.self), raw.count, fallback) != 0
        }
        guard isOpen else { return nil }
    }

    deinit {
        mm_close(mail)
        mail.deallocate()
    }

    var body: UnsafeMutableRawPointer? { mm_body(mail) }
    /// Bits of what GMime found wrong so far.
    var isCutOff: Bool { mail.pointee.warnings & (mm_bit_truncated() | mm_bit_malformed()) != 0 }
    var isNestedTooDeep: Bool { mail.pointee.warnings & mm_bit_nesting() != 0 }

    /// The first header of this name as it stands in the mail.
    func header(_ name: String) -> Data? {
        guard let value = mm_header(mail.pointee.message, name) else { return nil }
        return Data(bytes: value, count: strlen(value))
    }

    func identifiers(_ value: String, limit: Int) -> [String] {
        guard let list = mm_references(mail, value) else { return [] }
        defer { mm_references_free(list) }
        return (0..<min(Int(mm_reference_count(list)), limit)).compactMap { index in
            mm_reference(list, Int32(index)).map { String(cString: $0) }
        }
    }

    /// Mailboxes with their names, groups taken apart.
    func addresses(_ value: String, limit: Int) -> [(name: String?, address: String)] {
        guard let list = mm_addresses(mail, value) else { return [] }
        defer { mm_unref(list) }
        var found: [(String?, String)] = []
        Self.collect(list, depth: 0, limit: limit, into: &found)
        return found
    }

    /// RFC 5322 has no groups in groups.
    private static func collect(
        _ list: UnsafeMutableRawPointer, depth: Int, limit: Int, into found: inout [(String?, String)]
    ) {
        for index in 0..<mm_address_count(list) where found.count < limit {
            guard let address = mm_address(list, index) else { continue }
            if let members = mm_address_members(address) {
                if depth < 2 { collect(members, depth: depth + 1, limit: limit, into: &found) }
            } else if let mailbox = mm_address_mailbox(address) {
                found.append((mm_address_name(address).map { String(cString: $0) }, String(cString: mailbox)))
            }
        }
    }

    static func date(_ value: String) -> Date? {
        var seconds: Int64 = 0
        guard mm_date(value, &seconds) != 0 else { return nil }
        return Date(timeIntervalSince1970: TimeInterval(seconds))
    }

    static func text(_ bytes: mm_bytes) -> String {
        String(decoding: data(bytes), as: UTF8.self)
    }

    static func data(_ bytes: mm_bytes) -> Data {
        guard let start = bytes.bytes else { return Data() }
        defer { mm_release(bytes) }
        return Data(bytes: start, count: bytes.count)
    }
}

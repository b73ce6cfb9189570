import CMime
import Foundation

/// One part of a mail's tree; it lives as long as its `ParsedMessage`.
struct MessagePart {
    enum Kind {
        case multipart([MessagePart])
        /// A mail in the mail.
        case message
        case leaf
        /// What GMime knows by no better name; taken as it stands.
        case other
    }

    private let object: UnsafeMutableRawPointer

    init(_ object: UnsafeMutableRawPointer) {
        self.object = object
    }

    var kind: Kind {
        switch Int(mm_kind(object)) {
        case MM_MULTIPART:
            .multipart((0..<mm_part_count(object)).compactMap { mm_part(object, $0).map(MessagePart.init) })
        case MM_MESSAGE: .message
        case MM_PART: .leaf
        default: .other
        }
    }

    /// Lower case; `text/plain` when the mail says none.
    var mediaType: String {
        let type = ParsedMessage.text(mm_media_type(object)).lowercased()
        return type.isEmpty ? "text/plain" : type
    }

    func typeParameter(_ name: String) -> String? {
        mm_type_parameter(object, name).map { String(cString: $0) }
    }

    var isMarkedAttachment: Bool {
        mm_disposition(object).map { String(cString: $0).lowercased() } == "attachment"
    }

    var fileName: String? { mm_file_name(object).map { String(cString: $0) } }

    /// With the transfer encoding undone.
    var content: Data { ParsedMessage.data(mm_content(object)) }

    /// As it stands in the mail, with its headers.
    var whole: Data { ParsedMessage.data(mm_whole(object)) }

    /// Of a mail in the mail: that mail alone.
    var innerMessage: Data {
        mm_inner_message(object).map { ParsedMessage.data(mm_whole($0)) } ?? Data()
    }

    /// Of a mail in the mail, still encoded.
    var innerSubject: Data? {
        guard let message = mm_inner_message(object), let value = mm_header(message, "Subject") else { return nil }
        return Data(bytes: value, count: strlen(value))
    }
}

package import Foundation
package import ServiceModel

/// What a file is by what it holds, whatever its name says.
package enum ContentType: String, CaseIterable, Hashable, Codable, Sendable {
    case pdf, png, jpeg, gif, webp, heic, tiff
    case text, csv, html, mail
    case zip, docx, xlsx, odt
    /// Word, Excel and Outlook until 2003 (Compound File Binary).
    case oldOffice
    /// A program of Linux, Windows, macOS or Java, a script, a shortcut that starts something.
    case executable
    case empty, unknown

    /// Programs are refused; what is not known, a drawing of a machine for example, is not.
    package var isAllowed: Bool { self != .executable }

    package var isImage: Bool {
        switch self {
        case .png, .jpeg, .gif, .webp, .heic, .tiff: true
        case .pdf, .text, .csv, .html, .mail, .zip, .docx, .xlsx, .odt, .oldOffice, .executable, .empty, .unknown: false
        }
    }

    /// RFC 6838.
    package var mediaType: String {
        switch self {
        case .pdf: "application/pdf"
        case .png: "image/png"
        case .jpeg: "image/jpeg"
        case .gif: "image/gif"
        case .webp: "image/webp"
        case .heic: "image/heic"
        case .tiff: "image/tiff"
        case .text: "text/plain"
        case .csv: "text/csv"
        case .html: "text/html"
        case .mail: "message/rfc822"
        case .zip: "application/zip"
        case .docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        case .xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        case .odt: "application/vnd.oasis.opendocument.text"
        case .oldOffice: "application/x-ole-storage"
        case .executable, .empty, .unknown: "application/octet-stream"
        }
    }

    package func name(_ language: Language) -> String {
        switch self {
        case .pdf: "PDF"
        case .png: language("PNG image", "obraz PNG")
        case .jpeg: language("JPEG image", "obraz JPEG")
        case .gif: language("GIF image", "obraz GIF")
        case .webp: language("WebP image", "obraz WebP")
        case .heic: language("HEIC image", "obraz HEIC")
        case .tiff: language("TIFF image", "obraz TIFF")
        case .text: language("text", "tekst")
        case .csv: "CSV"
        case .html: language("web page", "strona WWW")
        case .mail: "e-mail"
        case .zip: language("ZIP archive", "archiwum ZIP")
        case .docx: language("Word document", "dokument Word")
        case .xlsx: language("Excel workbook", "skoroszyt Excel")
        case .odt: language("OpenDocument text", "tekst OpenDocument")
        case .oldOffice: language("old Office file", "plik starego Office")
        case .executable: language("program", "program")
        case .empty: language("empty file", "pusty plik")
        case .unknown: language("unknown type", "nieznany typ")
        }
    }

    /// Never throws and reads nothing but these bytes, which should be the whole file.
    package static func detect(_ bytes: Data) -> ContentType {
        guard !bytes.isEmpty else { return .empty }
        return bytes.withUnsafeBytes { raw in
            if let signed = ContentSignature.type(raw) { return signed }
            guard let text = PlainText(raw) else { return .unknown }
            if text.isScript { return .executable }
            if MailHead(bytes).isSurelyMail { return .mail }
            return text.isPage ? .html : text.isTable ? .csv : .text
        }
    }
}

package import ServiceModel

extension Document {
    /// What kind of thing it is: `picture`, `PDF`, `e-mail`, `table`, `text`, `other file`.
    package func kindName(_ language: Language) -> String { DocumentWords.kind(mediaType, language) }
}

extension KeptFile {
    /// The same of a file that is to be attached.
    package func kindName(_ language: Language) -> String { DocumentWords.kind(mediaType, language) }
}

enum DocumentWords {
    /// By a media type.
    static func kind(_ mediaType: String, _ language: Language) -> String {
        switch mediaType {
        case "application/pdf": "PDF"
        case "message/rfc822": "e-mail"
        case "text/csv": language("table", "tabela")
        case _ where mediaType.hasPrefix("image/"): language("picture", "obraz")
        case _ where mediaType.hasPrefix("text/"): language("text", "tekst")
        default: language("other file", "inny plik")
        }
    }
}

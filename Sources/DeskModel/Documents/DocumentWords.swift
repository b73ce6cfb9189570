package import ServiceModel

extension Document {
    /// What kind of thing it is, by its media type: `picture`, `PDF`, `e-mail`, `table`, `text`, `other file`.
    package func kindName(_ language: Language) -> String {
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

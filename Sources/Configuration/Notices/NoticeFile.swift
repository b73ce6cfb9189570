import ServiceModel

/// The texts of one kind of notice, from a file.
struct NoticeFile {
    private let document: TOMLDocument
    private let kind: NoticeKind
    private var subjects: [Language: NoticeText] = [:]
    private var texts: [Language: NoticeText] = [:]

    private static let keys = ["subject", "text"]

    /// Throws everything that is wrong with it.
    init(_ document: TOMLDocument, _ kind: NoticeKind) throws(ConfigurationProblems) {
        (self.document, self.kind) = (document, kind)
        var problems: [ConfigurationProblem] = []
        let languages = Language.allCases.map(\.rawValue)
        for (key, value) in document.root {
            guard let language = Language(rawValue: key) else {
                problems.append(
                    document.problem(at: [key], .unknownKey(key, nearest: NearestWord.to(key, among: languages))))
                continue
            }
            guard case .table(let table) = value else {
                problems.append(document.problem(at: [key], .wrongType(expected: .table)))
                continue
            }
            for (name, value) in table { problems += take(name, value, language) }
        }
        if !problems.isEmpty { throw ConfigurationProblems(inOrder: problems) }
    }

    func write(into templates: inout NoticeTemplates) {
        for (language, subject) in subjects { templates[kind, language].subject = subject }
        for (language, text) in texts { templates[kind, language].text = text }
    }

    private mutating func take(
        _ name: String, _ value: ConfigurationValue, _ language: Language
    ) -> [ConfigurationProblem] {
        let path = [language.rawValue, name]
        guard Self.keys.contains(name) else {
            return [document.problem(at: path, .unknownKey(name, nearest: NearestWord.to(name, among: Self.keys)))]
        }
        guard case .string(let words) = value else { return [document.problem(at: path, .wrongType(expected: .text))] }
        do throws(NoticeTemplateFaults) {
            if name == "subject" {
                subjects[language] = try NoticeTemplate.subject(words, for: kind)
            } else {
                texts[language] = try NoticeText(words, for: kind)
            }
            return []
        } catch {
            return error.all.map { document.problem(at: path, linesDown: $0.line, ConfigurationFault($0)) }
        }
    }
}

extension ConfigurationFault {
    fileprivate init(_ fault: NoticeTemplateFault) {
        self =
            switch fault {
            case .unknownField(let name, let nearest, let known, _):
                .unknownField(name, nearest: nearest, known: known)
            case .brace: .brace
            case .subject: .notOneLine
            case .empty: .nothingWritten
            }
    }
}

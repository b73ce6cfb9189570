import DeskModel
import Interchange
import ServiceModel

/// Something wrong in a file: in a row of a table, or at a path of a JSON document.
enum FileProblem {
    case row(ImportProblem)
    case node(ProblemFileFault)

    /// From 1; 0 where a path says the place.
    var line: Int {
        switch self {
        case .row(let problem): problem.line
        case .node: 0
        }
    }

    /// The column of the file's own header, or the path of a value.
    var field: String? {
        switch self {
        case .row(let problem): problem.column
        case .node(.value(let path, _)): path
        case .node: nil
        }
    }

    func sentence(_ language: Language) -> String {
        switch self {
        case .row(let problem): problem.sentence(language)
        case .node(let fault): fault.sentence(language)
        }
    }

    /// `column`, `path` and `reason` are what `field` and `message` were called first.
    func json(_ language: Language) -> JSONValue {
        let reason = JSONValue.text(sentence(language))
        let told: JSONValue = [
            "field": JSONValue(field), "line": JSONValue(line > 0 ? line : nil), "message": reason, "reason": reason,
        ]
        switch self {
        case .row(let problem):
            return told.with("column", JSONValue(problem.column)).with("value", .text(problem.value))
        case .node(.value(let path, _)): return told.with("path", .text(path))
        case .node: return told
        }
    }
}

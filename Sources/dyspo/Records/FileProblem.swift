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

    func sentence(_ language: Language) -> String {
        switch self {
        case .row(let problem): problem.sentence(language)
        case .node(let fault): fault.sentence(language)
        }
    }

    func json(_ language: Language) -> JSONValue {
        let reason = JSONValue.text(sentence(language))
        switch self {
        case .row(let problem):
            return [
                "line": .number(problem.line), "column": JSONValue(problem.column), "value": .text(problem.value),
                "reason": reason,
            ]
        case .node(.value(let path, _)): return ["path": .text(path), "reason": reason]
        case .node: return ["reason": reason]
        }
    }
}

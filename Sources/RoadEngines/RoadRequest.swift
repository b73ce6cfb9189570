import CCurl
import Foundation

/// One question to a road engine, asked again after a growing while when nobody answers.
struct RoadRequest {
    let url: URL
    let options: RoadOptions

    /// Nil when nobody answers.
    func answer() -> Data? {
        for attempt in 0...options.retries {
            if attempt > 0 { Thread.sleep(forTimeInterval: min(5, 0.2 * Double(1 << (attempt - 1)))) }
            if let data = attemptOnce() { return data }
        }
        return nil
    }

    /// Nil when there is no connection, no whole answer in time, or an answer that says to try again. A server that
    /// sends a byte now and then is as slow as one that sends none: the time counts from the question.
    private func attemptOnce() -> Data? {
        let answer = dyspo_get(url.absoluteString, max(1, Int(options.timeout * 1000)))
        defer { dyspo_forget(answer) }
        guard answer.status > 0, answer.status < 500, answer.status != 429 else { return nil }
        return answer.bytes.map { Data(bytes: $0, count: answer.count) } ?? Data()
    }
}

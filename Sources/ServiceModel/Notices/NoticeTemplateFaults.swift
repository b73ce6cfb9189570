/// Everything that is wrong with a text, in its order.
package struct NoticeTemplateFaults: Error, Hashable, Sendable {
    package let all: [NoticeTemplateFault]
}

using CommunityEvals.Sources;

namespace CommunityEvals.Core.Tests.Sources;

public class SourceKindTests
{
    [Theory]
    [InlineData("https://huggingface.co/papers/2601.14251", "paper")]
    [InlineData("https://www.arxiv.org/abs/2601.14251v2", "paper")]
    [InlineData("https://huggingface.co/acme/tiny", "model-card")]
    [InlineData("https://hf.co/acme/tiny/blob/main/README.md#evaluation", "model-card")]
    [InlineData("https://huggingface.co/acme/tiny/tree/main", "model-card")]
    [InlineData("https://huggingface.co/acme/tiny/blob/main/eval/log.json", "eval-log")]
    [InlineData("https://huggingface.co/datasets/acme/logs/resolve/main/x.eval", "eval-log")]
    [InlineData("https://huggingface.co/buckets/acme/logs", "eval-log")]
    [InlineData("https://huggingface.co/datasets/acme/logs", "dataset")]
    [InlineData("https://huggingface.co/datasets/acme/logs/viewer/default/test?row=3", "dataset")]
    [InlineData("https://huggingface.co/spaces/acme/board", "space")]
    [InlineData("https://huggingface.co/acme/tiny/discussions/4#abc", "discussion")]
    [InlineData("https://huggingface.co/blog/evals", "external")]
    [InlineData("https://github.com/acme/tiny/blob/main/README.md", "github")]
    [InlineData("https://huggingface.co.evil.example/acme/tiny", "external")]
    [InlineData("https://www.tbench.ai/leaderboard", "external")]
    public void The_link_tells_what_kind_of_evidence_it_is(string url, string kind) => Assert.Equal(kind, SourceKind.Of(url).Word);

    [Theory]
    [InlineData("https://HF.co/acme/tiny", false)]
    [InlineData("https://huggingface.co/blog/x", false)]
    [InlineData("https://arxiv.org/abs/1", true)]
    public void Only_the_Hub_s_own_pages_are_not_external(string url, bool isExternal) => Assert.Equal(isExternal, SourceKind.Of(url).IsExternal);
}

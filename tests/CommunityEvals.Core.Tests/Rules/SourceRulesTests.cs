namespace CommunityEvals.Core.Tests.Rules;

public class SourceRulesTests
{
    [Theory]
    [InlineData("{|warning EVAL061:https://huggingface.co/models/acme/tiny|}", "https://huggingface.co/acme/tiny")]
    [InlineData("{|warning EVAL061:https://hf.co/dataset/acme/logs?a=b#c|}", "https://hf.co/datasets/acme/logs?a=b#c")]
    [InlineData("{|warning EVAL061:https://huggingface.co/space/acme/board|}", "https://huggingface.co/spaces/acme/board")]
    [InlineData("{|warning EVAL061:https://huggingface.co/paper/2601.14251|}", "https://huggingface.co/papers/2601.14251")]
    [InlineData("{|warning EVAL061:https://huggingface.co/Datasets/acme/logs|}", "https://huggingface.co/datasets/acme/logs")]
    [InlineData("{|warning EVAL061:https://HF.co/SPACES/acme/board/|}", "https://hf.co/spaces/acme/board")]
    [InlineData("{|warning EVAL061:https://huggingface.co/acme/tiny/pull/5|}", "https://huggingface.co/acme/tiny/discussions/5")]
    [InlineData("{|warning EVAL061:https://huggingface.co/datasets/acme/logs/blob/x.json|}", null)]
    [InlineData("{|warning EVAL061:https://huggingface.co/acme/tiny/tree|}", null)]
    public void A_Hub_link_of_a_wrong_shape_is_told_the_right_one(string url, string? expected)
    {
        var markup = $"- dataset: {{id: cais/hle, task_id: hle}}\n  value: 1\n  source:\n    url: \"{url}\"\n".Replace("\"{|warning EVAL061:", "{|warning EVAL061:\"", StringComparison.Ordinal).Replace("|}\"", "\"|}", StringComparison.Ordinal);
        var finding = Assert.Single(Marked.Results(markup));
        Assert.Equal(expected is not null, finding.Fixes.Count > 0);
        if (expected is not null)
        {
            Assert.Contains($"    url: \"{expected}\"\n", Marked.Fixed(markup, finding), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("https://huggingface.co/acme/tiny")]
    [InlineData("https://huggingface.co/ACME/Tiny#evaluation")]
    [InlineData("https://huggingface.co/acme/tiny/blob/main/README.md")]
    [InlineData("https://huggingface.co/datasets/acme/gsm8k")]
    [InlineData("https://huggingface.co/datasets/gsm8k")]
    [InlineData("https://huggingface.co/datasets/other/logs/blob/main/tiny.json")]
    [InlineData("https://huggingface.co/spaces/other/board")]
    [InlineData("https://huggingface.co/papers/2601.14251")]
    [InlineData("https://huggingface.co/collections/other/x-1")]
    [InlineData("https://huggingface.co/buckets/other/logs")]
    [InlineData("https://huggingface.co/other/model/discussions/3")]
    [InlineData("https://huggingface.co/other/model/blob/main/eval/log.json")]
    [InlineData("https://huggingface.co/models")]
    [InlineData("https://huggingface.co/blog/other/post")]
    [InlineData("https://huggingface.co/docs/hub/eval-results")]
    [InlineData("https://huggingface.co/acme")]
    [InlineData("https://huggingface.co/other/models")]
    [InlineData("https://huggingface.co/other/datasets")]
    [InlineData("https://huggingface.co/other/spaces/")]
    [InlineData("https://huggingface.co/other/collections?sort=new")]
    [InlineData("https://huggingface.co/other/papers")]
    [InlineData("https://huggingface.co/acme/tiny.git")]
    [InlineData("https://arxiv.org/abs/2601.14251")]
    [InlineData("https://github.com/other/model/blob/main/README.md")]
    public void A_link_that_leads_somewhere_sensible_is_no_warning(string url) =>
        Marked.Results($"- dataset: {{id: cais/hle, task_id: hle}}\n  value: 1\n  source: {{url: '{url}'}}\n");

    [Theory]
    [InlineData("https://huggingface.co/google/gemma-4-12B-it")]
    [InlineData("https://hf.co/google/gemma-4-12B-it/")]
    [InlineData("https://huggingface.co/google/gemma-4-12B-it?x=y#z")]
    [InlineData("https://huggingface.co/google/gemma%2D4-12B-it/blob/main/README.md")]
    public void The_card_of_another_model_is_no_source(string url)
    {
        var finding = Assert.Single(Marked.Results($"- dataset: {{id: cais/hle, task_id: hle}}\n  value: 1\n  source:\n    url: {{|warning EVAL062:{url}|}}\n"));
        Assert.Contains("the card of google/gemma-4-12B-it, but the result is of acme/tiny", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{|info EVAL063:https://huggingface.co/datasets/a/logs/blob/main/x.json|}")]
    [InlineData("{|info EVAL063:https://huggingface.co/a/tiny/tree/refs%2Fpr%2F1/logs|}")]
    [InlineData("{|info EVAL063:https://huggingface.co/a/tiny/blob/refs/pr/1/eval.json|}")]
    [InlineData("https://huggingface.co/datasets/a/logs/resolve/5503434ddd753f426f4b38109466949a1217c2bb/x.json")]
    [InlineData("https://huggingface.co/datasets/a/logs/blob/5503434/x.json")]
    [InlineData("https://huggingface.co/datasets/a/logs")]
    public void A_file_on_a_branch_is_a_hint(string url)
    {
        var markup = $"- dataset: {{id: cais/hle, task_id: hle}}\n  value: 1\n  source:\n    url: {url}\n  notes: EVAL063 is looked at\n";
        Marked.Results(markup);
    }

    [Fact]
    public void A_result_without_evidence_is_a_hint() => Marked.Results(
        "- {|info EVAL064:value|}: 1\n  dataset: {id: cais/hle, task_id: hle}\n- dataset: {id: cais/hle, task_id: hle}\n  value: 2\n  notes: x\n  verifyToken: a.b.c\n- dataset: {id: cais/hle, task_id: hle}\n  value: 2\n  notes: y\n  source: {url: 'https://x.org'}\n");

    [Theory]
    [InlineData("eyJhbGciOiJFZERTQSJ9.eyJoYXNoIjoiMSJ9.c2ln")]
    [InlineData("eyJhbGciOiJFZERTQSJ9..c2ln")]
    [InlineData("{|info EVAL065:some-token|}")]
    [InlineData("{|info EVAL065:a.b|}")]
    [InlineData("{|info EVAL065:a.b.c=|}")]
    public void A_token_that_is_no_compact_JWS_is_a_hint(string token) =>
        Marked.Results($"- dataset: {{id: cais/hle, task_id: hle}}\n  value: 1\n  verifyToken: {token}\n  notes: EVAL065 is looked at\n");
}

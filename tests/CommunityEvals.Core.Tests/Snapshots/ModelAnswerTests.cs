using CommunityEvals.Leaderboards;
using static CommunityEvals.Core.Tests.Snapshots.SavedAnswer;

namespace CommunityEvals.Core.Tests.Snapshots;

public class ModelAnswerTests
{
    [Fact]
    public void Everything_that_the_answer_says_of_a_result_is_taken_over()
    {
        var entry = Assert.Single(Read("""
            {
              "id": "o/m",
              "evalResults": [
                {
                  "filename": ".eval_results/hle.yaml",
                  "verified": true,
                  "data": {
                    "dataset": { "id": "cais/hle", "task_id": "hle", "revision": "abc" },
                    "value": 20.90,
                    "date": "2026-07-12",
                    "source": { "url": "https://hf.co/o/m", "name": "Card", "user": "ada", "org": "acme" },
                    "notes": "With tools"
                  },
                  "pullRequest": 12
                }
              ]
            }
            """).Entries);
        Assert.Equal(("o/m", "cais/hle", "hle", "20.90"), (entry.ModelId, entry.DatasetId, entry.TaskId, entry.Value.Json));
        Assert.Equal((ResultOrigin.Snapshot, "hub/answer.json", 9), (entry.Origin, entry.Path, entry.Line));
        Assert.Equal((".eval_results/hle.yaml", "With tools", "with-tools"), (entry.Filename, entry.Notes, entry.Variant));
        Assert.Equal((ResultStatus.Community, 12, "https://huggingface.co/o/m/discussions/12"), (entry.Status, entry.PullRequest, entry.DiscussionUrl));
        Assert.Equal(("hub", "2026-07-12", DateOrigin.Declared), (entry.VerifiedBy, entry.Date, entry.DateOrigin));
        Assert.Equal((new("https://hf.co/o/m", "Card", "ada", "acme"), "abc"), (entry.Source, entry.DatasetRevision));
    }

    [Fact]
    public void What_it_does_not_say_is_not_told_and_no_pull_request_means_the_main_branch()
    {
        var entry = Assert.Single(Read(Model(Row("""  "value": 1, "notes": null, "date": null, "source": null  """, """ "pullRequest": null, """))).Entries);
        Assert.Equal((ResultStatus.Merged, null, null), (entry.Status, entry.PullRequest, entry.DiscussionUrl));
        Assert.Equal((null, null, null, null), (entry.VerifiedBy, entry.Date, entry.DateOrigin, entry.Source));
        Assert.Equal((null, "default"), (entry.Notes, entry.Variant));
    }

    [Theory]
    [InlineData("2026-03-02T13:31:44.000Z", DateOrigin.Hub)]
    [InlineData("2026-03-02T13:31:44Z", DateOrigin.Declared)]
    [InlineData("2026-03-02", DateOrigin.Declared)]
    public void A_date_that_no_file_declares_has_the_form_of_the_hub_s_own_clock(string date, DateOrigin origin) =>
        Assert.Equal(origin, Assert.Single(Read(Model(Row($""" "value": 1, "date": "{date}" """))).Entries).DateOrigin);

    [Fact]
    public void A_token_is_noticed_and_proves_nothing()
    {
        var entry = Assert.Single(Read(Model(Row(""" "value": 1, "verifyToken": "x.y.z" """))).Entries);
        Assert.Equal((true, false), (entry.HasVerifyToken, entry.IsVerified));
    }

    [Theory]
    [InlineData("""{ "id": "o/m", "evalResults": [] }""", null)]
    [InlineData("""{ "id": "o/m", "evalResults": [], "cardData": { "license": "mit" } }""", "")]
    [InlineData("""{ "id": "o/m", "evalResults": [], "cardData": { "base_model": "o/base" } }""", "o/base")]
    [InlineData("""{ "id": "o/m", "evalResults": [], "cardData": { "base_model": ["o/b", "o/a", "o/b", "./local/path"] } }""", "o/b o/a")]
    [InlineData("""{ "id": "o/m", "evalResults": [], "baseModels": { "relation": "finetune", "models": [{ "_id": "1", "id": "o/base" }] } }""", "o/base")]
    [InlineData("""{ "id": "o/m", "evalResults": [], "baseModels": [], "cardData": { "base_model": "o/other" } }""", "")]
    public void Base_models_are_those_that_the_hub_or_the_card_names(string json, string? expected)
    {
        var declared = Read(json).BaseModels;
        Assert.Equal(expected, declared is null ? null : string.Join(' ', declared.Ids));
        Assert.Equal("o/m", declared?.ModelId ?? "o/m");
    }

    [Theory]
    [InlineData("hub/answer.json", "p/given", "p/given")]
    [InlineData("hub/models/p/folder/answer.json", null, "p/folder")]
    [InlineData("hub/models/p/folder/answer.json", "p/given", "p/given")]
    public void A_model_that_the_answer_does_not_name_is_named_by_the_item_or_the_folders(string path, string? given, string expected)
    {
        var json = $$"""{ "evalResults": [{{Row(""" "value": 1 """)}}] }""";
        Assert.Equal(expected, Assert.Single(Read(json, path, modelId: given).Entries).ModelId);
        Assert.Equal("o/m", Assert.Single(Read(Model(Row(""" "value": 1 """)), path, modelId: given).Entries).ModelId);
    }

    [Theory]
    [InlineData(null, "does not say which model it is of: write ModelId=\"owner/name\"")]
    [InlineData("no model", "has ModelId 'no model', which is no model's id: write ModelId=\"owner/name\"")]
    public void A_model_that_nobody_names_is_asked_for(string? given, string expected)
    {
        var snapshot = Read($$"""{ "evalResults": [{{Row(""" "value": 1 """)}}] }""", modelId: given);
        Assert.Equal(expected, snapshot.ItemFault);
        Assert.Empty(snapshot.Entries);
    }

    [Theory]
    [InlineData(""" "value": "56" """, "", "'evalResults[0].data.value' is text (56) where a number is expected")]
    [InlineData(""" "value": 1e999 """, "", "'evalResults[0].data.value' is beyond the range of a double (1e999)")]
    [InlineData(""" "notes": "n" """, "", "'evalResults[0].data.value' is missing")]
    [InlineData(""" "value": 1, "notes": ["n"] """, "", "'evalResults[0].data.notes' is a list where text is expected")]
    [InlineData(""" "value": 1, "date": "yesterday" """, "", "'evalResults[0].data.date' is no ISO 8601 date or datetime (yesterday)")]
    [InlineData(""" "value": 1, "source": {} """, "", "'evalResults[0].data.source.url' is missing")]
    [InlineData(""" "value": 1, "source": "x" """, "", "'evalResults[0].data.source' is text (x) where an object is expected")]
    [InlineData(""" "value": 1 """, """ "pullRequest": 0, """, "'evalResults[0].pullRequest' is a number (0) where a number from 1 on is expected")]
    [InlineData(""" "value": 1 """, """ "pullRequest": 99999999999, """, "'evalResults[0].pullRequest' is a number (99999999999) where a number from 1 on is expected")]
    public void A_result_that_is_not_as_the_hub_answers_is_told_at_its_place_and_left_out(string data, string rest, string expected)
    {
        var snapshot = Read(Model(Row(data, rest), Row(""" "value": 7 """)));
        Assert.Equal(expected, Assert.Single(snapshot.Faults).Message);
        Assert.Equal("7", Assert.Single(snapshot.Entries).Value.Json);
    }

    [Theory]
    [InlineData("""{ "id": "../m", "evalResults": [] }""", "'id' is no model's id (../m)")]
    [InlineData("""{ "id": "", "evalResults": [] }""", "'id' is empty")]
    [InlineData("""{ "id": 5, "evalResults": [] }""", "'id' is a number (5) where text is expected")]
    [InlineData("""{ "id": "o/m", "evalResults": {} }""", "'evalResults' is an object where a list is expected")]
    [InlineData("""{ "id": "o/m", "evalResults": [[]] }""", "'evalResults[0]' is a list where an object is expected")]
    [InlineData("""{ "id": "o/m", "evalResults": [{}] }""", "'evalResults[0].data' is missing")]
    [InlineData("""{ "id": "o/m", "evalResults": [{ "data": {} }] }""", "'evalResults[0].data.dataset' is missing")]
    [InlineData("""{ "error": "Repository not found" }""", "it says 'Repository not found'")]
    [InlineData("""{ "dataset": "acme/logic", "results": [] }""", "it is neither a model's, which has 'evalResults' when that is asked for ('?expand[]=evalResults'), nor a leaderboard, which is a list")]
    [InlineData("5", "it is neither a model's, which has 'evalResults' when that is asked for ('?expand[]=evalResults'), nor a leaderboard, which is a list")]
    public void What_is_no_answer_about_a_model_is_told(string json, string expected)
    {
        var snapshot = Read(json);
        Assert.Equal(expected, Assert.Single(snapshot.Faults).Message);
        Assert.Empty(snapshot.Entries);
    }
}

using CommunityEvals.Core.Tests.Differential;
using CommunityEvals.Core.Tests.Mutations;
using CommunityEvals.Documents;
using CommunityEvals.Rules;

namespace CommunityEvals.Core.Tests;

public class RuleTableTests
{
    [Fact]
    public void Rules_stand_once_each_in_the_order_of_their_ids()
    {
        var ids = RuleTable.All.Select(rule => rule.Id).ToList();
        Assert.Equal(ids.Distinct().Order(StringComparer.Ordinal), ids);
    }

    /// <summary>The engine passes them over for such files.</summary>
    [Fact]
    public void Rules_of_form_have_nothing_to_say_of_well_formed_files()
    {
        var random = new Random(3);
        var (results, definitions) = (new ResultsGenerator(random), new DefinitionGenerator(random));
        var documents = Enumerable.Range(0, 2_000).Select(i => i % 2 == 0
            ? EvalDocument.Read(FileClassifier.Results(GoodFiles.ResultsPath, null, new()), new(PlainYaml.Write(results.Next(), random)))
            : EvalDocument.Read(FileClassifier.Benchmark("eval.yaml", "a/b", new()), new(PlainYaml.Write(definitions.Next(), random))));
        var context = new CheckContext(new(), new([], null), new(() => new([])));
        var wellFormed = documents.Where(document => document.IsWellFormed).ToList();
        Assert.NotEmpty(wellFormed);
        Assert.All(RuleTable.All.Where(rule => rule.IsOfForm), rule => Assert.Empty(wellFormed.SelectMany(document => rule.Check(document, context))));
    }
}

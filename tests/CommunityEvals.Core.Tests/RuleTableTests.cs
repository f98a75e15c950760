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
}

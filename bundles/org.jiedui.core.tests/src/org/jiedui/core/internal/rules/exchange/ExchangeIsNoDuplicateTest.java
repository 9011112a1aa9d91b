/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.rules.exchange;

import java.util.List;

import org.jiedui.model.JieduiFactory;
import org.jiedui.model.JointMeeting;
import org.jiedui.model.Party;
import org.jiedui.model.Visit;
import org.jiedui.model.value.PartialDate;
import org.jiedui.testkit.RuleCheck;
import org.jiedui.testkit.TestBooks;
import org.junit.jupiter.api.Test;

class ExchangeIsNoDuplicateTest {

	private final TestBooks books = new TestBooks();
	private final Party zhoushi = books.township("周市镇");
	private final Party wawu = books.township("瓦屋乡");

	@Test
	void findsTheSamePartiesOnTheSameDay() {
		Visit first = visit("2019-11-13", zhoushi, wawu);
		Visit second = visit("2019-11-13", wawu, zhoushi);
		check().findsEach(null, first, second);
	}

	@Test
	void allowsAnotherDayOtherPartiesOrAnotherKind() {
		visit("2019-11-13", zhoushi, wawu);
		visit("2019-11-20", zhoushi, wawu);
		visit("2019-11-13", zhoushi);
		JointMeeting meeting = books.entry(JieduiFactory.eINSTANCE.createJointMeeting(), "联席会议");
		meeting.setStart(PartialDate.parse("2019-11-13"));
		meeting.getParties().addAll(List.of(zhoushi, wawu));
		check().findsNothing();
	}

	@Test
	void passesOverWhatCannotBeToldApart() {
		visit("2019-11", zhoushi, wawu);
		visit("2019-11", zhoushi, wawu);
		visit("2019-11-13");
		visit("2019-11-13");
		check().findsNothing();
	}

	private Visit visit(String start, Party... parties) {
		Visit visit = books.visit(start);
		visit.getParties().addAll(List.of(parties));
		return visit;
	}

	private RuleCheck check() {
		return RuleCheck.of(new ExchangeIsNoDuplicate(), books);
	}
}

/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.jiedui.core.plan.Answerable;
import org.jiedui.core.plan.Delivery.Status;
import org.jiedui.core.plan.FollowUp;
import org.jiedui.core.workspace.ObjectId;

/** Some tasks that are due, and the months of a party. */
final class FollowUpFixture {

	static final LocalDate DAY = LocalDate.of(2024, 6, 15);
	static final Answerable LI = new Answerable("李四", "农业农村局", Set.of("李四", "农业农村局"));
	static final Answerable BUREAU = new Answerable("", "农业农村局", Set.of("农业农村局"));
	static final Answerable HEALTH = new Answerable("", "卫生健康局", Set.of("卫生健康局"));

	private FollowUpFixture() {
	}

	static FollowUp.Line line(int number, String title, Answerable answerable, int days) {
		return new FollowUp.Line(ObjectId.of(2, number), title, "", "河东–迭部", answerable, DAY.plusDays(days), days);
	}

	static FollowUp followUp() {
		List<FollowUp.Month> months = IntStream.rangeClosed(1, 12)
				.mapToObj(month -> new FollowUp.Month(month, month == 5 ? Status.DELIVERED : month < 6 ? Status.MISSING : Status.NOT_YET,
						month == 5 ? Optional.of(ObjectId.of(2, 50)) : Optional.empty()))
				.toList();
		return new FollowUp(DAY, List.of(line(1, "修路", LI, -3), line(2, "巡诊", HEALTH, 0), line(3, "架桥", BUREAU, 5), line(4, "宣传", Answerable.NOBODY, 9)),
				List.of(new FollowUp.Reports(ObjectId.of(2, 40), "2024 计划", "河东–迭部", 2024, BUREAU, months)));
	}
}

/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.assessment.internal.system;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jiedui.assessment.system.Scoring;
import org.jiedui.assessment.system.SystemFormatException;
import org.jiedui.assessment.system.Target;
import org.jiedui.assessment.system.ValueSource;

/**
 * Reads how an indicator is scored, and whether that fits to where its value comes from.
 *
 * @param node the scoring
 * @param weight of the indicator
 * @param source of its value
 */
record ScoringReader(FileNode node, BigDecimal weight, ValueSource source) {

	private static final String BY = "by";
	private static final String FLOOR = "floor";
	private static final String CAP = "cap";
	private static final String TARGET = "target";
	private static final String POINTS = "points";
	private static final String UNBOUNDED = "…";

	Scoring read() throws SystemFormatException {
		return switch (node.word(BY, "level", "rate", "yesNo", "interval")) {
			case "level" -> byLevel();
			case "rate" -> byRate();
			case "interval" -> byInterval();
			default -> {
				node.allow(BY);
				yield new Scoring.YesNo();
			}
		};
	}

	private BigDecimal points(FileNode entry) throws SystemFormatException {
		BigDecimal points = entry.number(POINTS);
		if (points.signum() < 0 || points.compareTo(weight) > 0) {
			throw node.complaint(Messages.pointsOutside, points.toPlainString(), weight.toPlainString());
		}
		return points;
	}

	private Scoring byLevel() throws SystemFormatException {
		node.allow(BY, "levels");
		if (!(source instanceof ValueSource.Entered)) {
			throw node.complaint(Messages.wordsNeedEntry);
		}
		List<Scoring.Level> levels = new ArrayList<>();
		Set<String> seen = new HashSet<>();
		for (FileNode each : node.list("levels")) {
			each.allow("id", FileNode.ZH, FileNode.EN, POINTS);
			Scoring.Level level = new Scoring.Level(each.text("id"), each.wording(), points(each));
			if (!seen.add(level.id())) {
				throw node.complaint(Messages.sameLevel, level.id());
			}
			levels.add(level);
		}
		if (levels.size() < 2) {
			throw node.complaint(Messages.fewLevels);
		}
		if (levels.stream().noneMatch(level -> level.points().compareTo(weight) == 0)) {
			throw node.complaint(Messages.noLevelAtTop, weight.toPlainString());
		}
		return new Scoring.ByLevel(levels);
	}

	private Scoring byRate() throws SystemFormatException {
		node.allow(BY, TARGET, FLOOR, CAP);
		BigDecimal floor = node.numberIfAny(FLOOR).orElse(BigDecimal.ZERO);
		BigDecimal cap = node.numberIfAny(CAP).orElse(BigDecimal.ONE);
		if (floor.signum() < 0 || floor.compareTo(cap) >= 0) {
			throw node.complaint(Messages.floorAboveCap, floor.toPlainString(), cap.toPlainString());
		}
		return new Scoring.ByRate(target(node.object(TARGET)), floor, cap);
	}

	private Target target(FileNode target) throws SystemFormatException {
		return switch (target.word("is", "number", "plan", "yearBefore")) {
			case "number" -> {
				target.allow("is", "number");
				BigDecimal number = target.number("number");
				if (number.signum() <= 0) {
					throw node.complaint(Messages.noTarget);
				}
				yield new Target.Fixed(number);
			}
			case "plan" -> {
				target.allow("is");
				if (!(source instanceof ValueSource.OfTarget)) {
					throw node.complaint(Messages.targetOfPlan);
				}
				yield new Target.OfPlan();
			}
			default -> {
				target.allow("is");
				if (!(source instanceof ValueSource.OfMetric)) {
					throw node.complaint(Messages.targetOfMetric);
				}
				yield new Target.YearBefore();
			}
		};
	}

	private Scoring byInterval() throws SystemFormatException {
		node.allow(BY, "intervals");
		List<Scoring.Interval> intervals = new ArrayList<>();
		for (FileNode each : node.list("intervals")) {
			each.allow("from", "below", POINTS);
			Scoring.Interval interval = new Scoring.Interval(each.numberIfAny("from"), each.numberIfAny("below"), points(each));
			if (interval.from().isPresent() && interval.below().filter(bound -> bound.compareTo(interval.from().get()) <= 0).isPresent()) {
				throw node.complaint(Messages.emptyInterval, text(interval.from()), text(interval.below()));
			}
			if (!intervals.isEmpty()) {
				follows(intervals.getLast(), interval);
			}
			intervals.add(interval);
		}
		return new Scoring.ByInterval(intervals);
	}

	/** Each value belongs to one interval: they neither overlap nor leave a gap. */
	private void follows(Scoring.Interval before, Scoring.Interval next) throws SystemFormatException {
		boolean unbounded = before.below().isEmpty() || next.from().isEmpty();
		int order = unbounded ? 1 : before.below().get().compareTo(next.from().get());
		if (order > 0) {
			throw node.complaint(Messages.overlap, text(next.from()), text(before.below()));
		}
		if (order < 0) {
			throw node.complaint(Messages.gap, text(before.below()), text(next.from()));
		}
	}

	private static String text(Optional<BigDecimal> bound) {
		return bound.map(BigDecimal::toPlainString).orElse(UNBOUNDED);
	}
}

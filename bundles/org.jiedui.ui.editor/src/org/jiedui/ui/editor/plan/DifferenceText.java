/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.plan;

import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.plan.PlanDifference;
import org.jiedui.model.PlanTask;
import org.jiedui.model.Target;

/** Differences of plans in words. */
final class DifferenceText {

	private final ValueFormat format;

	DifferenceText(ValueFormat format) {
		this.format = format;
	}

	/** How many tasks came, went and changed. */
	String summary(PlanDifference difference) {
		if (difference.isSame()) {
			return Messages.review_same;
		}
		Object[] counts = Stream.of(PlanDifference.Kind.ADDED, PlanDifference.Kind.REMOVED, PlanDifference.Kind.CHANGED)
				.map(kind -> count(difference, kind)).toArray();
		return NLS.bind(Messages.review_summary, counts);
	}

	private static long count(PlanDifference difference, PlanDifference.Kind kind) {
		return difference.all().filter(each -> each != difference && each.kind() == kind).count();
	}

	/** What differs: a sign and a title, or the name of a value. */
	String what(Object element) {
		return switch (element) {
			case PlanDifference difference -> sign(difference.kind()) + title(difference.object());
			case PlanDifference.Feature value -> format.labels().label(value.feature());
			default -> "";
		};
	}

	/** A sign besides the colour, which some cannot see and paper does not have. */
	private static String sign(PlanDifference.Kind kind) {
		return switch (kind) {
			case SAME -> "";
			case CHANGED -> "≠ ";
			case ADDED -> "+ ";
			case REMOVED -> "− ";
		};
	}

	private String title(EObject object) {
		String title = format.titles().title(object);
		return object instanceof PlanTask ? title : format.labels().label(object.eClass()) + (object instanceof Target ? " " : " · ") + title;
	}

	/** What a side says. */
	String side(Object element, boolean before) {
		return switch (element) {
			case PlanDifference difference -> there(before ? difference.before() : difference.after());
			case PlanDifference.Feature value -> format.text(value.feature(), before ? value.before() : value.after());
			default -> "";
		};
	}

	private static String there(EObject object) {
		return object == null ? "" : "✓";
	}
}

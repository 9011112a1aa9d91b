/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.cli.internal.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.cli.spi.CliContext;
import org.jiedui.cli.spi.CliException;
import org.jiedui.cli.spi.ExitCode;
import org.jiedui.cli.spi.Texts;
import org.jiedui.core.format.FormatException;
import org.jiedui.core.lifecycle.StepSentence;
import org.jiedui.core.session.Session;
import org.jiedui.model.vocabulary.FeatureTraits;

/** Reads what fields are to have, such as {@code budget=61万} and {@code 阶段=在建}. */
public final class Assignments {

	private final Session session;
	private final CliContext context;
	private final Texts texts;

	/** @param session looks up objects that values name */
	public Assignments(Session session, CliContext context) {
		this.session = session;
		this.context = context;
		texts = context.texts(Assignments.class);
	}

	/**
	 * Reads assignments to fields of one object; the last of several to the same field counts. Nothing behind the equals sign is null, or an empty list.
	 *
	 * @param type the class of the object
	 * @throws CliException when one is no assignment, or names an unknown field or value
	 */
	public Map<EStructuralFeature, Object> read(EClass type, List<String> assignments) throws CliException {
		Map<EStructuralFeature, Object> values = new LinkedHashMap<>();
		for (String assignment : assignments) {
			read(type, assignment, values);
		}
		return values;
	}

	private void read(EClass type, String assignment, Map<EStructuralFeature, Object> values) throws CliException {
		int equals = assignment.indexOf('=');
		if (equals < 1) {
			throw new CliException(ExitCode.USAGE, texts.text("noAssignment", assignment));
		}
		EStructuralFeature feature = new ModelNames(context).feature(type, assignment.substring(0, equals).strip());
		FeatureTraits traits = new FeatureTraits(feature);
		if (!traits.editable() || traits.containment()) {
			throw new CliException(ExitCode.USAGE, texts.text("notEditable", context.format().labels().label(feature)));
		}
		if (!traits.typed()) {
			throw new CliException(ExitCode.USAGE, new StepSentence(context.format().labels()).of(null, feature));
		}
		try {
			values.put(feature, context.format().parse(feature, assignment.substring(equals + 1), new NamedObjects(session)));
		} catch (FormatException form) {
			throw new CliException(ExitCode.USAGE, texts.text("wrongAssigned", context.format().labels().label(feature), form.getMessage()));
		}
	}
}

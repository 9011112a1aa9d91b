/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.forms;

import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.session.Session;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.model.vocabulary.Titles;
import org.jiedui.ui.findings.FindingLookup;
import org.jiedui.ui.references.ReferenceCandidates;

/** What a form works with. Immutable; made by a {@link Builder}. */
public final class FormContext {

	private final Session session;
	private final Supplier<ValueFormat> format;
	private final FindingLookup findings;
	private final ReferenceCandidates candidates;
	private final FormNavigation navigation;
	private final Predicate<EStructuralFeature> shown;

	private FormContext(Builder builder) {
		session = builder.session;
		format = builder.format;
		findings = builder.findings;
		candidates = builder.candidates;
		navigation = builder.navigation;
		shown = builder.shown;
	}

	public Session session() {
		return session;
	}

	public AdapterFactoryEditingDomain domain() {
		return session.editingDomain();
	}

	/** How values look now; may be another after a change of the preferences. */
	public ValueFormat format() {
		return format.get();
	}

	public Labels labels() {
		return format().labels();
	}

	public Titles titles() {
		return format().titles();
	}

	public FindingLookup findings() {
		return findings;
	}

	public ReferenceCandidates candidates() {
		return candidates;
	}

	public FormNavigation navigation() {
		return navigation;
	}

	/** Whether forms show a feature. */
	public boolean shows(EStructuralFeature feature) {
		return shown.test(feature);
	}

	/** What the item providers name as the image of an object, or null. */
	public Object image(EObject object) {
		return domain().getAdapterFactory().adapt(object, IItemLabelProvider.class) instanceof IItemLabelProvider labelled
				? labelled.getImage(object)
				: null;
	}

	/** Collects what a form works with; all but the session and the format may be left out. */
	public static final class Builder {

		private final Session session;
		private final Supplier<ValueFormat> format;
		private FindingLookup findings = FindingLookup.NONE;
		private ReferenceCandidates candidates = ReferenceCandidates.NONE;
		private FormNavigation navigation = FormNavigation.NONE;
		private Predicate<EStructuralFeature> shown = feature -> true;

		/** @param format asked whenever a value is shown or read */
		public Builder(Session session, Supplier<ValueFormat> format) {
			this.session = Objects.requireNonNull(session);
			this.format = Objects.requireNonNull(format);
		}

		public Builder findings(FindingLookup lookup) {
			findings = lookup;
			return this;
		}

		public Builder candidates(ReferenceCandidates source) {
			candidates = source;
			return this;
		}

		public Builder navigation(FormNavigation target) {
			navigation = target;
			return this;
		}

		/** Hides the features for which this is false, such as the reference to what the whole editor is about. */
		public Builder show(Predicate<EStructuralFeature> filter) {
			shown = shown.and(filter);
			return this;
		}

		public FormContext build() {
			return new FormContext(this);
		}
	}
}

/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.model.edit;

import java.util.Optional;

import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Remembers at a package what is wrong with it, since a package is asked for again and again and does not change. */
final class Verdict extends AdapterImpl {

	private final Optional<String> defect;

	private Verdict(Optional<String> defect) {
		this.defect = defect;
	}

	/** The defect of a package; looked for once. Thread-safe. */
	static Optional<String> of(EPackage model) {
		synchronized (model) {
			Verdict known = (Verdict) EcoreUtil.getExistingAdapter(model, Verdict.class);
			if (known == null) {
				known = new Verdict(new ModelDefects(model).first());
				model.eAdapters().add(known);
			}
			return known.defect;
		}
	}

	@Override
	public boolean isAdapterForType(Object type) {
		return type == Verdict.class;
	}
}

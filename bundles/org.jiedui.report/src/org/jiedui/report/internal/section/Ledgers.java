/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.report.internal.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.ledger.Ledger;
import org.jiedui.core.ledger.LedgerCatalog;
import org.jiedui.core.query.FeaturePath;
import org.jiedui.model.edit.ModelPackages;
import org.jiedui.report.internal.Texts;
import org.jiedui.report.spi.SectionRequest;
import org.jiedui.report.spi.TemplateException;

/** Finds ledgers and fields by what templates call them. */
public final class Ledgers {

	private static final String LEDGER = "ledger";
	private static final String OPTIONAL = "optional";

	private final LedgerCatalog catalog = new LedgerCatalog(new ModelPackages(EPackage.Registry.INSTANCE).all());

	/** The ledgers that are installed. */
	public LedgerCatalog catalog() {
		return catalog;
	}

	/**
	 * The ledger that a request names; empty where it is not installed and need not be.
	 *
	 * @throws TemplateException if there is none
	 */
	public Optional<Ledger> of(SectionRequest request) throws TemplateException {
		String id = request.parameter(LEDGER).orElse("");
		Optional<Ledger> found = catalog.find(id);
		if (found.isEmpty() && request.parameter(OPTIONAL).filter("true"::equals).isEmpty()) {
			throw unknown(id, request.order().language());
		}
		return found;
	}

	/** The sentence that a template names a ledger which there is not. */
	public TemplateException unknown(String id, String language) {
		List<Ledger> all = new ArrayList<>(catalog.ofProgrammes());
		all.addAll(catalog.ofRegister());
		return new TemplateException(new Texts(Ledgers.class, language).text("unknownLedger", id,
				all.stream().map(Ledger::id).collect(Collectors.joining(", "))));
	}

	/**
	 * The field of a class.
	 *
	 * @throws TemplateException if there is none
	 */
	public static EStructuralFeature feature(EClass type, String name, String language) throws TemplateException {
		EStructuralFeature feature = type.getEStructuralFeature(name);
		if (feature == null) {
			throw new TemplateException(new Texts(Ledgers.class, language).text("unknownField", type.getName(), name,
					type.getEAllStructuralFeatures().stream().map(EStructuralFeature::getName).collect(Collectors.joining(", "))));
		}
		return feature;
	}

	/**
	 * The way to a value, through references where names have points between them, such as {@code project.area}.
	 *
	 * @throws TemplateException if there is none, or the store cannot be asked for it
	 */
	public static FeaturePath path(EClass type, String names, String language) throws TemplateException {
		EClass at = type;
		for (String name : names.split("\\.", -1)) {
			EStructuralFeature step = feature(at, name, language);
			if (!FeaturePath.canEndIn(step)) {
				throw new TemplateException(new Texts(Ledgers.class, language).text("notStored", type.getName(), names));
			}
			at = step instanceof EReference reference ? reference.getEReferenceType() : at;
		}
		try {
			return FeaturePath.parse(type, names);
		} catch (IllegalArgumentException none) {
			throw new TemplateException(new Texts(Ledgers.class, language).text("notStored", type.getName(), names), none);
		}
	}
}

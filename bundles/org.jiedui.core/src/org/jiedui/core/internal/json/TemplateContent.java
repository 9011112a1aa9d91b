/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.jiedui.core.json.ProgrammeFormatException;
import org.jiedui.model.vocabulary.Stepwise;

/** What stands in a template, found to be right. Immutable. */
public final class TemplateContent {

	private final Map<String, String> texts;
	private final EClass type;
	private final Maker maker;

	/** Makes the object of the file, anew each time. */
	interface Maker {
		EObject make() throws ProgrammeFormatException;
	}

	/**
	 * @param texts by the keys under which the file has them
	 * @throws ProgrammeFormatException when the object is wrong
	 */
	TemplateContent(Map<String, String> texts, Maker maker) throws ProgrammeFormatException {
		this.texts = Map.copyOf(texts);
		this.maker = maker;
		type = maker.make().eClass();
	}

	/** Makes objects of a node that has no gaps any more; what only steps give is left out. */
	static Maker maker(LocatedNode object, Complaints complaints, TypeLookup types, ValueForms values) {
		return () -> {
			FileReferences references = new FileReferences(complaints);
			EObject made = new ObjectBuilder(complaints, types, values, references).build(object, EcorePackage.Literals.EOBJECT);
			references.check();
			references.link(UnaryOperator.identity());
			Stepwise.forget(List.of(made));
			return made;
		};
	}

	public EClass type() {
		return type;
	}

	/** @param language {@code zh} or {@code en} */
	public String label(String language) {
		return texts.get(language);
	}

	/** One sentence about the template. */
	public Optional<String> description(String language) {
		return Optional.ofNullable(texts.get(language + TemplateReader.TEXT));
	}

	/** The object of the file, another one each time. */
	public EObject create() {
		try {
			return maker.make();
		} catch (ProgrammeFormatException impossible) {
			throw new IllegalStateException("It could be made when the file was read", impossible);
		}
	}
}

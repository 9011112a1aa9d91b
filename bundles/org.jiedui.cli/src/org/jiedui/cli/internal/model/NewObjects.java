/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.cli.internal.model;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.command.CreateChildCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.jiedui.cli.spi.CliContext;
import org.jiedui.cli.spi.CliException;
import org.jiedui.cli.spi.ExitCode;
import org.jiedui.cli.spi.Texts;
import org.jiedui.core.ledger.LedgerCatalog;
import org.jiedui.core.session.Session;
import org.jiedui.core.workspace.Belonging;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.edit.ModelPackages;
import org.jiedui.model.vocabulary.Labels;

/** Makes objects that stand in the books by themselves, or as parts of others. */
public final class NewObjects {

	private final Session session;
	private final CliContext context;
	private final Labels labels;
	private final Texts texts;

	/** @param session takes the objects */
	public NewObjects(Session session, CliContext context) {
		this.session = session;
		this.context = context;
		labels = context.format().labels();
		texts = context.texts(NewObjects.class);
	}

	/**
	 * A record of a programme, an entry of the register, or a programme.
	 *
	 * @param programme whose record it is, as users type it; null for none
	 * @throws CliException when objects of the class are parts of others, or a programme is missing or too much
	 */
	public NewObject root(EClass type, String programme) throws CliException {
		boolean recorded = Belonging.isOfProgrammes(type) && type != JieduiPackage.Literals.PROGRAMME;
		if (type.isAbstract() || !Belonging.isOfProgrammes(type) && !isOfRegister(type)) {
			throw new CliException(ExitCode.USAGE, texts.text(type.isAbstract() ? "severalKinds" : "onlyAsPart", labels.label(type)));
		}
		if (recorded != (programme != null)) {
			throw new CliException(ExitCode.USAGE, texts.text(recorded ? "needsProgramme" : "needsNoProgramme", labels.label(type)));
		}
		EObject object = EcoreUtil.create(type);
		if (recorded) {
			EObject owner = new Books(session, context).programme(programme);
			type.getEAllReferences().stream().filter(Belonging::names).findFirst().ifPresent(reference -> object.eSet(reference, owner));
		}
		return new NewObject(object, session.add(List.of(object)));
	}

	private static boolean isOfRegister(EClass type) {
		LedgerCatalog catalog = new LedgerCatalog(new ModelPackages(EPackage.Registry.INSTANCE).all());
		return catalog.ofRegister().stream().anyMatch(ledger -> catalog.creatable(ledger).contains(type));
	}

	/**
	 * A part of an object, in the first place where the model lets it stand.
	 *
	 * @param owner its identifier
	 * @throws CliException when there is no such object, or nothing of the class can be part of it
	 */
	public NewObject part(EClass type, String owner) throws CliException {
		EObject whole = new Books(session, context).object(owner);
		EditingDomain domain = session.editingDomain();
		for (Object each : domain.getNewChildDescriptors(whole, null)) {
			if (each instanceof CommandParameter child && child.getValue() instanceof EObject object && object.eClass() == type) {
				return new NewObject(object, CreateChildCommand.create(domain, whole, child, List.of(whole)));
			}
		}
		throw new CliException(ExitCode.USAGE, texts.text("noPart", labels.label(type), labels.label(whole.eClass())));
	}
}

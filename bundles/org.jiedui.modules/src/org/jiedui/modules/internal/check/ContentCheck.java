/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.modules.internal.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepository;
import org.eclipse.osgi.util.NLS;
import org.jiedui.model.edit.ModelPackages;
import org.jiedui.modules.Module;
import org.jiedui.modules.ModuleException;
import org.jiedui.modules.internal.check.Registrations.Registration;

/**
 * Looks at the content of modules before they are installed, so that none gets in that does not work, or keeps others from working.
 *
 * @param modules those that are installed and those that are to be, for their names
 */
public record ContentCheck(List<Module> modules) {

	private static final List<String> POINTS = List.of("org.eclipse.emf.ecore.generated_package", "org.eclipse.emf.ecore.dynamic_package");

	/**
	 * Fetches what is to be added, and looks at it.
	 *
	 * @param removals what goes at the same time, such as older versions
	 * @throws ModuleException if something is damaged, a model cannot be used, or two modules would have the same
	 */
	public void run(IArtifactRepository source, List<IInstallableUnit> additions, List<IInstallableUnit> removals, IProgressMonitor monitor)
			throws ModuleException {
		Set<String> gone = removals.stream().map(IInstallableUnit::getId).collect(Collectors.toCollection(HashSet::new));
		List<BundleFile> bundles = new Payload(source).bundles(additions, monitor);
		bundles.forEach(each -> gone.add(each.bundle()));
		look(bundles, installed(gone), new ModelPackages(EPackage.Registry.INSTANCE).all());
	}

	/** @param installed by its namespace, which bundle registers a model that stays */
	void look(List<BundleFile> bundles, Map<String, String> installed, List<EPackage> models) throws ModuleException {
		List<Registration> registrations = new ArrayList<>();
		for (BundleFile bundle : bundles) {
			try {
				registrations.addAll(new Registrations(bundle).read());
			} catch (IOException malformed) {
				throw new ModuleException(NLS.bind(Messages.damaged, name(bundle.bundle()), malformed.getLocalizedMessage()), malformed);
			}
		}
		try {
			UnaryOperator<String> named = this::name;
			NewModels added = NewModels.load(registrations);
			Optional<String> clash = new Clashes(installed, models, named).first(registrations, added);
			if (clash.isPresent()) {
				throw new ModuleException(clash.get(), null);
			}
		} catch (NewModels.Unusable refusal) {
			Registration bad = refusal.registration();
			throw new ModuleException(NLS.bind(Messages.badModel, new Object[] { name(bad.bundle().bundle()), bad.uri(), refusal.getMessage() }), refusal);
		}
	}

	private static Map<String, String> installed(Set<String> gone) {
		Map<String, String> installed = new HashMap<>();
		POINTS.stream().flatMap(point -> Stream.of(RegistryFactory.getRegistry().getConfigurationElementsFor(point)))
				.filter(element -> element.getAttribute("uri") != null && !gone.contains(element.getContributor().getName()))
				.forEach(element -> installed.putIfAbsent(element.getAttribute("uri"), element.getContributor().getName()));
		return installed;
	}

	/** The module that brings a bundle, or the bundle where none does. */
	private String name(String bundle) {
		return modules.stream().filter(module -> module.bundles().contains(bundle)).map(Module::name).findFirst().orElse(bundle);
	}
}

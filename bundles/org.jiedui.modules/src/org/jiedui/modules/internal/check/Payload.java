/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.modules.internal.check;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.equinox.p2.metadata.IArtifactKey;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.repository.artifact.IArtifactDescriptor;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepository;
import org.eclipse.osgi.util.NLS;
import org.jiedui.modules.ModuleException;
import org.jiedui.modules.internal.StatusText;

/**
 * Fetches the files that an installation would bring, to look at them before anything is changed.
 *
 * @param source which has the files
 */
record Payload(IArtifactRepository source) {

	private static final String CHECKSUM = "download.checksum.sha-256";
	private static final String BUNDLE = "osgi.bundle";

	/**
	 * The bundles of units; what the source does not have is there already.
	 *
	 * @throws ModuleException if a file is damaged, is another than the source tells, or cannot be fetched
	 */
	List<BundleFile> bundles(List<IInstallableUnit> units, IProgressMonitor monitor) throws ModuleException {
		SubMonitor progress = SubMonitor.convert(monitor, units.size());
		List<BundleFile> bundles = new ArrayList<>();
		for (IInstallableUnit unit : units) {
			SubMonitor own = progress.split(1);
			for (IArtifactKey key : unit.getArtifacts()) {
				IArtifactDescriptor[] descriptors = source.getArtifactDescriptors(key);
				if (descriptors.length > 0) {
					fetch(descriptors[0], own).ifPresent(bundles::add);
				}
			}
		}
		return bundles;
	}

	private Optional<BundleFile> fetch(IArtifactDescriptor descriptor, IProgressMonitor monitor) throws ModuleException {
		IArtifactKey key = descriptor.getArtifactKey();
		String name = key.getId() + " " + key.getVersion();
		try {
			Path file = Files.createTempFile("jiedui-module", ".jar");
			try {
				download(descriptor, file, name, monitor);
				if (!key.getClassifier().equals(BUNDLE)) {
					return Optional.empty();
				}
				try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
					return Optional.of(BundleFile.read(in));
				}
			} finally {
				Files.delete(file);
			}
		} catch (IOException | IllegalArgumentException damaged) {
			throw new ModuleException(NLS.bind(Messages.damaged, name, damaged.getLocalizedMessage()), damaged);
		}
	}

	private void download(IArtifactDescriptor descriptor, Path file, String name, IProgressMonitor monitor) throws IOException, ModuleException {
		MessageDigest digest = sha256();
		IStatus fetched;
		try (OutputStream out = new DigestOutputStream(new BufferedOutputStream(Files.newOutputStream(file)), digest)) {
			fetched = source.getArtifact(descriptor, out, monitor);
		}
		if (fetched.matches(IStatus.ERROR | IStatus.CANCEL)) {
			throw new ModuleException(NLS.bind(Messages.damaged, name, new StatusText(fetched).reason()), fetched.getException());
		}
		String told = descriptor.getProperty(CHECKSUM);
		if (told != null && !told.equalsIgnoreCase(HexFormat.of().formatHex(digest.digest()))) {
			throw new ModuleException(NLS.bind(Messages.otherChecksum, name, told), null);
		}
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}
}

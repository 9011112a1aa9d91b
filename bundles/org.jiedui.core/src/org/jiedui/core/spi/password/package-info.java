/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Where the passwords of workspaces come from. */
package org.jiedui.core.spi.password;
